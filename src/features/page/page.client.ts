// What every page may use, in one file: together it is smaller than apart, and asked for once.
import '../../ui/copy-link.client.ts';
import '../cite/copy-text.client.ts';
import '../reading/reading-keys.client.ts';
import './printed-day.client.ts';
