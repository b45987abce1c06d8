// @ts-expect-error -- the package ships no types
import read from 'edtf';

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The days a date can mean as the `edtf` package reads it: a second opinion. */
export function readEdtf(text: string): { readonly earliest: string; readonly latest: string } {
  const { min, max } = (read as (text: string) => { readonly min: number; readonly max: number })(text);
  return { earliest: day(min), latest: day(max) };
}
