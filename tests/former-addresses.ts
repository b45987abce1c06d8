/** Pages that were published once: Astro puts a document in their place that leads to `/about/`. */
export const formerAddresses: readonly string[] = ['/about/comparison/', '/about/design/'];
