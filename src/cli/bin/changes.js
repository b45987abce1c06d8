import './node-24.js';

await import('../changes.ts');
