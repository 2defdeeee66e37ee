import { z } from 'zod';
import { neededText } from '../../diary/types.ts';
import type { CompanyId } from '../types.ts';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** The form that merges another entry: one of those that are alike, or any other by the address of its page. */
export const mergeSchema = z
  .strictObject({
    other: z.string().max(200).default(''),
    address: z.string().max(2_000).default(''),
    reason: neededText(500),
  })
  .transform(({ other, address, reason }, ctx) => {
    const id = uuid.exec(address)?.[0] ?? uuid.exec(other)?.[0];
    if (id !== undefined) return { other: id as CompanyId, reason };
    ctx.addIssue({ code: 'custom', path: ['other'], message: 'choice.missing' });
    return z.NEVER;
  });
