import { z } from 'zod';
import { ownerKindSchema } from '../programme.schemas.js';

export const answerKindSchema = ownerKindSchema.exclude(['unknown']);
export const ownerAnswerSchema = z.strictObject({ answer: answerKindSchema });
