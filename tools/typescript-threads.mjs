// Lets a worker thread run the sources as they are, in tests and benches; what is built needs none of it.
import { register } from 'tsx/esm/api';

register();
