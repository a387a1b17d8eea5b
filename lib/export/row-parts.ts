/** The parts that rows of every file are made of. */
import * as z from 'zod/mini';

export const short = z.string().check(z.maxLength(500));
export const words = z.string().check(z.maxLength(20_000));
export const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/));
export const address = z.string().check(z.maxLength(8192), z.regex(/^https?:\/\//i));

export const number = z.number();
export const whole = z.number().check(z.int());
export const list = <S extends z.ZodMiniType>(schema: S, most = 5000) => z.array(schema).check(z.maxLength(most));

export const money = z.object({ minor: whole, currency: z.string().check(z.regex(/^[A-Z]{3}$/)), text: short });
export const price = z.union([money, z.object({ low: money, high: z.optional(money) })]);
