/** The form of files for import, for editors and programs. */
import { Router } from 'express';

/** `/format/v1.schema.json`, which is made when it is first asked for. */
export function formatRoutes(): Router {
  const router = Router();
  let text: string | undefined;
  router.get('/format/v1.schema.json', async (_request, response) => {
    const { jsonSchema } = await import('../../exchange/json-schema.ts');
    text ??= JSON.stringify(jsonSchema());
    response.set('Cache-Control', 'public, max-age=86400').type('application/schema+json');
    response.send(text);
  });
  return router;
}
