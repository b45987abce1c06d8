import { stringify } from 'yaml';
import { type Answers, licences } from './answers.ts';

/** The address of a record that has none yet; no page on the web can have it. */
const placeholder = 'https://record.example';

/** Writes the `site.yaml` of a new record: what was answered, and the rest as examples behind a `# `. */
export function writeSite(answers: Answers): string {
  const { title, description, language, timeZone, period, url, license, contact, publisher } = answers;
  return [
    '## What this record is. The authoring guide of the program, content/README.md, describes every key.',
    write({ title, description, language, timeZone, period }),
    '## Where the site will be: feeds, links and citations carry this address.',
    ...(url === undefined ? ['## This one leads nowhere: put your own before you publish.'] : []),
    write({ url: url ?? placeholder }),
    '## The terms under which others may use the record. Without any, pages name none.',
    license ? write({ license }) : example({ license: { name: ccBy, url: licences[ccBy] } }),
    '## Where readers report a mistake: an email, or the url of a page with a form.',
    contact ? write({ contact }) : example({ contact: { name: 'The editors', email: 'editors@record.example' } }),
    '## Who publishes the record, as citations name them; its title where this is left out.',
    publisher === undefined ? example({ publisher: 'The editors' }) : write({ publisher }),
    parties,
    kinds,
  ].join('\n');
}

const ccBy = 'CC BY 4.0';

const parties = `## The sides that actors speak for, if there are any, in the order of their lanes in the overview.
# parties:
#   - {id: council, name: The council}
#   - {id: residents, name: Residents}
`;

const kinds = `## The lanes of the overview, from the top. The lane "parties" is divided: each party has a lane, and events whose first
## actor has no party are in one with the name given here.
lanes:
  - {id: together, name: Meetings and agreements}
  - {id: parties, name: Everything else}

## The kinds of event: what readers should tell apart at a glance. Name your own. "mark" is a shape, "speaks" is true where
## actors speak in such events, so that their claims were made with the event; "direct" where they meet or speak to each other.
kinds:
  # Somebody says something in public.
  - {id: statement, name: statement, mark: disc, lane: parties, speaks: true}
  # One side settles something.
  - {id: decision, name: decision, mark: diamond, lane: parties, speaks: true}
  # Several meet, or speak to each other.
  - {id: meeting, name: meeting, mark: rings, lane: together, speaks: true, direct: true}
  # Several settle something together.
  - {id: agreement, name: agreement, mark: square, lane: together, speaks: false}
  # Something happens that nobody says or settles.
  - {id: incident, name: incident, mark: triangle, lane: parties, speaks: false}
`;

function write(entries: object): string {
  return stringify(entries, { lineWidth: 0 });
}

function example(entries: object): string {
  return write(entries).replaceAll(/^(?=.)/gm, '# ');
}
