/** GraphiQL from the built bundle, with the example queries as its tabs; nothing leaves the origin. */
import express, { Router } from 'express';
import helmet from 'helmet';
import { EXAMPLES } from '../../api/examples.ts';
import { packagePath } from '../../configuration/package-root.ts';

const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    // The editor writes its styles at run time.
    styleSrc: ["'self'", "'unsafe-inline'"],
    fontSrc: ["'self'", 'data:'],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
} as const;

/** `/graphiql/` and its examples; `/`, until the explorer exists, and browsers at `/graphql` go there. */
export function graphiqlRoutes(): Router {
  const router = Router();
  router.get('/', (_request, response) => response.redirect(302, '/graphiql/'));
  // Who opens the API in a browser wants to ask, and would be refused for want of a header.
  // No `get` route: it would answer the OPTIONS of other origins before CORS does.
  router.use('/graphql', (request, response, next) => {
    const isBrowser = request.headers.accept?.includes('text/html') ?? false;
    if (request.method !== 'GET' || !isBrowser) return next();
    const { search } = new URL(request.originalUrl, 'http://localhost');
    return response.redirect(302, `/graphiql/${search}`);
  });
  router.use(
    '/graphiql',
    helmet({ contentSecurityPolicy: CONTENT_SECURITY_POLICY, strictTransportSecurity: false }),
  );
  router.get('/graphiql/examples.json', (_request, response) => {
    response.json(EXAMPLES);
  });
  // Names of assets hold a digest of their content; the page itself names the newest ones.
  const assets = packagePath('dist/graphiql/assets');
  router.use('/graphiql/assets', express.static(assets, { immutable: true, maxAge: '1y' }));
  router.use('/graphiql', express.static(packagePath('dist/graphiql')));
  return router;
}
