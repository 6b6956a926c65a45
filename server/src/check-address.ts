import { createServer } from 'node:net'
import { StartupError } from './platform/startup-error.ts'

/** Proves that the server will be able to listen there, before anything slow is started. Throws `StartupError`. */
export async function requireFreeAddress(host: string, port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(explainListenError(error, host, port)))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })
}

/** Translates what `listen` failed with. */
export function explainListenError(error: unknown, host: string, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return new StartupError(
      'port_in_use',
      `Port ${port} on ${host} is already in use by another program.`,
      `Stop that program, or choose another port, for example: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
      error,
    )
  }
  if (code === 'EACCES') {
    return new StartupError(
      'address_unusable',
      `This user may not listen on port ${port} of ${host}.`,
      'Ports below 1024 are reserved on most machines: set PORT to a higher one and put a proxy in front.',
      error,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EINVAL') {
    return new StartupError(
      'address_unusable',
      `HOST is ${host}, and this machine has no such address (${code}).`,
      'Use 127.0.0.1 to serve this machine only, or 0.0.0.0 to serve the network.',
      error,
    )
  }
  return error
}
