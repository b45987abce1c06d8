import './node-24.js';

await import('../import.ts');
