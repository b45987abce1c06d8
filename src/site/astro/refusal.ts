import { AstroError } from 'astro/errors';

/** Makes an error of which Astro prints the message alone: where in the program it was found helps no author. */
export function refusal(message: string): AstroError {
  const error = new AstroError(message);
  error.stack = '';
  return error;
}
