# One image for the api and the worker: docker-compose.yml gives the command.
ARG NODE_VERSION=24.21.0

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: that refuses a lock file made where a registry lacks the packages of other platforms. This keeps to the
# lock file's versions too. Without install scripts: the image has its own Node, and nothing else here needs one.
RUN npm install --no-save --omit=dev --ignore-scripts --no-audit --no-fund \
  && find node_modules/@temporalio/core-bridge/releases -mindepth 1 -maxdepth 1 \
    ! -name "$(uname -m)-unknown-linux-gnu" -exec rm -r {} +
COPY activities ./activities
COPY api ./api
COPY config ./config
COPY workflows ./workflows
COPY worker ./worker
# What `npm run bundle` does: the workflow bundle, in the folder build, so that the worker need not make it.
RUN node worker/bundle.ts

FROM node:${NODE_VERSION}-bookworm-slim
ENV NODE_ENV=production TZ=UTC
RUN mkdir /data && chown node:node /data
WORKDIR /app
COPY --from=build /app ./
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.KARTREKKER_API_PORT || 8080}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "api/main.ts"]
