import type { TestClient } from '../../testing/test-client.ts'
import type { NewTask, Task } from './schema.ts'

let made = 0

/** A task given through the API by `client`. */
export async function makeTask(client: TestClient, input: Partial<NewTask> = {}): Promise<Task> {
  const response = await client.post('/tasks', { title: `任务${++made}`, ...input })
  if (response.status !== 201) throw new Error(`No task: ${JSON.stringify(response.body)}`)
  return response.body as Task
}
