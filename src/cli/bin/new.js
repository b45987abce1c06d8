import './node-24.js';

await import('../new.ts');
