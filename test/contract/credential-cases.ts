/** Cases for engines that ask for a password. */
import { expect } from 'vitest';
import type { ContractCases } from './store-harness.ts';

export const credentialCases: ContractCases = {
  'refuses wrong credentials with "unauthorised"': async ({ harness }) => {
    const { openWithWrongCredentials } = harness;
    if (!openWithWrongCredentials) throw new Error('this case needs openWithWrongCredentials');

    await expect(openWithWrongCredentials()).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'unauthorised',
    });
  },
};
