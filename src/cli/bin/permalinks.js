import './node-24.js';

await import('../permalinks.ts');
