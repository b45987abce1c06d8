// What every page may use, in one file: together it is smaller than apart, and asked for once.
import './copy-link.ts';
import './copy-text.ts';
import './reading-keys.ts';
