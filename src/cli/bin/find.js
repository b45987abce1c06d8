import './node-24.js';

await import('../find.ts');
