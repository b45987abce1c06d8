import { capitalise } from '../../../format/words.ts';
import type { IndexedPeriod } from '../../../chronology/filter/pieces/event-index.ts';

/** Builds a month’s section of the timeline from the page of that month; rejects where the page does not load. */
export async function adoptMonth({ period, name, href }: IndexedPeriod): Promise<HTMLElement> {
  const page = await loadPage(href);
  const days = page.querySelector('.timeline > .period');
  if (!days) throw new Error(href);
  const section = document.createElement('section');
  section.className = 'period';
  section.setAttribute('aria-labelledby', `_${period}`);
  const heading = document.createElement('h2');
  heading.id = `_${period}`;
  const link = document.createElement('a');
  link.href = href;
  link.textContent = capitalise(name);
  heading.append(link);
  // The month heads that page, and is a heading of this one.
  for (const head of days.querySelectorAll('h3')) lower(head, 'h4');
  for (const head of days.querySelectorAll('h2')) lower(head, 'h3');
  section.append(heading, ...days.children);
  return section;
}

/** The one way to read a page of the site without parsing text as markup, which a policy may forbid. */
function loadPage(href: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    request.onloadend = () => {
      const { responseXML, status } = request;
      if (status === 200 && responseXML) resolve(responseXML);
      else reject(new Error(href));
    };
    request.send();
  });
}

function lower(head: Element, level: 'h3' | 'h4'): void {
  const lowered = document.createElement(level);
  lowered.className = head.className;
  lowered.append(...head.childNodes);
  head.replaceWith(lowered);
}
