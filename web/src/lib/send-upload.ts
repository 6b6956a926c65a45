import { connectionError } from './api-error.ts'
import { checked } from './send-request.ts'

export interface UploadRequest {
  url: string
  headers: Headers
  form: FormData
  timeoutMs: number
  /** How much has gone out, 0 to 1. */
  onProgress: (share: number) => void
}

/** A form that tells how far it has got, which fetch cannot; refusals and lost connections are thrown as by `sendRequest`. */
export function sendUpload({ url, headers, form, timeoutMs, onProgress }: UploadRequest): Promise<Response> {
  const answered = new Promise<Response>((resolve, reject) => {
    const sending = new XMLHttpRequest()
    sending.open('POST', url)
    headers.forEach((value, name) => sending.setRequestHeader(name, value))
    sending.timeout = timeoutMs
    sending.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    sending.addEventListener('load', () => resolve(responseOf(sending)))
    sending.addEventListener('error', () => reject(connectionError(new TypeError('The connection was lost.'))))
    sending.addEventListener('timeout', () => reject(connectionError(new DOMException('Too slow', 'TimeoutError'))))
    sending.send(form)
  })
  return answered.then((response) => checked(response))
}

function responseOf(sending: XMLHttpRequest): Response {
  const headers = new Headers()
  for (const line of sending.getAllResponseHeaders().split('\r\n')) {
    const [name, ...value] = line.split(': ')
    if (name) headers.append(name, value.join(': '))
  }
  return new Response(sending.responseText, { status: sending.status, headers })
}
