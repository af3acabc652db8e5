/** The form of files for import, for editors and programs. */
import { Router } from 'express';
import { jsonSchema } from '../../exchange/json-schema.ts';

/** `/format/v1.schema.json`. */
export function formatRoutes(): Router {
  const router = Router();
  const text = JSON.stringify(jsonSchema());
  router.get('/format/v1.schema.json', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=86400').type('application/schema+json');
    response.send(text);
  });
  return router;
}
