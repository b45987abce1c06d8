import './node-24.js';

await import('../check.ts');
