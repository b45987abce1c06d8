// What the page of the whole timeline adds, in one file: together it is smaller than apart.
import '../cite/cite-view.client.ts';
import '../changes/since-last-visit.client.ts';
import './timeline-filter.client.ts';
