import './node-24.js';

await import('../init.ts');
