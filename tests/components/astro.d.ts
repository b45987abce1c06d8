/** Astro's own checker knows the props of a component; TypeScript alone only has to know that there is one. */
declare module '*.astro' {
  const component: unknown;
  export default component;
}
