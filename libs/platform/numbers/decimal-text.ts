import { z } from 'zod';

/** An exact decimal as it travels: digits, a point, a minus; never a JSON number, which would be a float. */
export const decimalText = z
  .string()
  .regex(/^-?\d{1,20}(\.\d{1,6})?$/)
  .meta({ format: 'decimal' });

/** An exact decimal in an answer. What was worked out, a sum or a growth path, is as long as its calculation makes it. */
export const exactText = z.string().meta({ format: 'decimal' });
