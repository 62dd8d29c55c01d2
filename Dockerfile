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
# The nursery is what worker/start/plan.ts gives too: memory a third lower at the same speed.
ENV NODE_ENV=production TZ=UTC NODE_OPTIONS=--max-semi-space-size=8
RUN mkdir /data && chown node:node /data
WORKDIR /app
COPY --from=build /app ./
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.KARTREKKER_API_PORT || 8080}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "api/main.ts"]
