import { connectionError, isApiError, readApiError } from './api-error.ts'

const defaultTimeoutMs = 30_000
/** Waits before sending a POST again. Safe because the repeat carries the same Idempotency-Key. */
const resendDelaysMs = [400, 1_500]

type UnauthenticatedListener = () => void
const unauthenticatedListeners = new Set<UnauthenticatedListener>()

/** Calls `listener` whenever an answer says that nobody is signed in. Returns the way to stop listening. */
export function onUnauthenticated(listener: UnauthenticatedListener): () => void {
  unauthenticatedListeners.add(listener)
  return () => unauthenticatedListeners.delete(listener)
}

interface SendOptions {
  timeoutMs?: number | undefined
  /** A 401 here means "wrong password" and such, not "sign in again". */
  quietUnauthenticated?: boolean | undefined
}

/** fetch with a deadline, where every refusal and every lost connection is thrown as an ApiError. */
export async function sendRequest(request: Request, options: SendOptions = {}): Promise<Response> {
  const mayResend = request.headers.has('idempotency-key')
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await sendOnce(mayResend ? request.clone() : request, options)
    } catch (error) {
      const delay = mayResend ? resendDelaysMs[attempt] : undefined
      if (delay === undefined || !isApiError(error) || !error.isTransient || error.code === 'timeout') throw error
      await pause(delay, request.signal)
    }
  }
}

async function sendOnce(request: Request, options: SendOptions): Promise<Response> {
  const deadline = AbortSignal.timeout(options.timeoutMs ?? defaultTimeoutMs)
  let response: Response
  try {
    response = await fetch(request, { signal: AbortSignal.any([request.signal, deadline]) })
  } catch (cause) {
    throw connectionError(cause)
  }
  return checked(response, options.quietUnauthenticated)
}

/** An answer that is none of success is thrown as an ApiError. */
export async function checked(response: Response, quietUnauthenticated = false): Promise<Response> {
  if (response.ok) return response
  const error = await readApiError(response)
  if (error.status === 401 && !quietUnauthenticated) {
    for (const listener of unauthenticatedListeners) listener()
  }
  throw error
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new DOMException('Cancelled', 'AbortError'))
    })
  })
}
