import { withinSite } from '../addresses/permalink.ts';
import { everyAddress, headerRules, headersFor, overHttps, patternOf } from './headers.ts';

/**
 * Writes the table as a file for Caddy, for a site under a base: its files lie under that path in the folder of the server.
 * Where and what it serves can be given by variables, as a container does.
 * Source: https://caddyserver.com/docs/caddyfile/directives/header
 */
export function formatCaddy(base: string): string {
  const special = headerRules.filter(({ path }) => path !== everyAddress);
  const usual = headersFor(withinSite.home());
  const rules = special.map(({ path, headers }, index) => {
    const sent = Object.entries(headersFor(path)).filter(([name]) => name in headers);
    const lines = sent.map(([name, value]) => `\t\theader @${index + 1} ${name} "${value}"\n`).join('');
    return `\t\t@${index + 1} path_regexp ${patternOf(base + path.slice(1))}\n${lines}`;
  });
  return `# Written by npm run headers.
{$RECORD_ADDRESS:record.example} {
	root * {$RECORD_FOLDER:/srv/record}
	encode zstd gzip

	header -Server
	route {
		header {
${linesOf({ ...usual, ...overHttps })}		}
${rules.join('')}
		@refused not method GET HEAD
		error @refused 405
${base === '/' ? '' : `\n\t\tredir / ${base} 302\n`}
		file_server {
			hide .*
		}
	}

	handle_errors {
		header {
${linesOf(usual)}		}
		header -Access-Control-Allow-Origin
		@missing expression {err.status_code} in [403, 404]
		handle @missing {
			rewrite * ${base}404.html
			file_server {
				status 404
			}
		}
		@refused expression {err.status_code} == 405
		handle @refused {
			header Allow "GET, HEAD"
			respond "{err.status_code} {err.status_text}"
		}
		respond "{err.status_code} {err.status_text}"
	}
}
`;
}

function linesOf(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `\t\t\t${name} "${value}"\n`)
    .join('');
}
