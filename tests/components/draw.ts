import { experimental_AstroContainer as AstroContainer } from 'astro/container';

/** A component, which its file exports without a type. */
type Component = Parameters<AstroContainer['renderToString']>[0];

const container = await AstroContainer.create();

/** Draws a component alone, from plain props; white space is one space. */
export async function draw(component: unknown, props: object): Promise<string> {
  const html = await container.renderToString(component as Component, { props: { ...props } });
  return html.replaceAll(/\s+/g, ' ').trim();
}
