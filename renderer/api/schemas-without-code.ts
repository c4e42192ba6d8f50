/**
 * To be imported before anything that makes a schema: the security policy forbids making code from text, which
 * zod would otherwise try for speed while a schema is made.
 */
import { z } from 'zod'

z.config({ jitless: true })
