import * as z from 'zod/mini'

export const feedSchema = z.object({})
