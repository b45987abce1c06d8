// What the page of the whole timeline adds, in one file: in several it would be a sixth larger after compression.
import '../cite/cite-view.client.ts';
import '../changes/since-last-visit.client.ts';
import './timeline-filter.client.ts';
