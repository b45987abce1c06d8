import './node-24.js';

await import('../preview.ts');
