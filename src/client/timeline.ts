// What the page of the whole timeline adds, in one file: together it is smaller than apart.
import './cite-view.ts';
import './since-last-visit.ts';
import './timeline-filter.ts';
