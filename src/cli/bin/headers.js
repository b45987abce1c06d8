import './node-24.js';

await import('../headers.ts');
