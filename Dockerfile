# A record as a container: built in one stage, served by Caddy without rights in the other. docs/deploy.md says how to run it.
FROM node:24-bookworm-slim AS build
WORKDIR /program
# The folder of the record, in the folder of the program.
ARG CONTENT_DIR=content
COPY . .
RUN npm ci && npm run build
# The files lie as their addresses say: under the path of the record's url.
RUN folder="/site$(node -p 'JSON.parse(fs.readFileSync("dist/manifest.webmanifest", "utf8")).scope')" \
  && mkdir -p "$folder" && cp -r dist/. "$folder"
RUN npm run headers

FROM caddy:2.10-alpine
COPY --from=build /program/docs/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /site /srv/record
# Where Caddy keeps its own files.
ENV RECORD_ADDRESS=:8080 XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp
USER 1000
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s CMD ["wget", "-q", "--spider", "http://127.0.0.1:8080/"]
