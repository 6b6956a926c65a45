import { z } from 'zod'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, versionQuery } from '../../platform/records/requests.ts'
import { completeTask, reopenTask } from './complete-task.ts'
import { createTask } from './create-task.ts'
import { deleteTask } from './delete-task.ts'
import { taskKind } from './fields.ts'
import { getTask, listTasks } from './queries.ts'
import { newTask, taskPage, taskPatch, taskSchema } from './schema.ts'
import { updateTask } from './update-task.ts'

const config = { auth: 'session' } as const
const tags = ['tasks']

export function addTaskRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'tasks',
    plural: 'Tasks',
    tags,
    kind: taskKind,
    page: taskPage,
    list: listTasks,
  })
  app.post(
    '/api/v1/tasks',
    { config, schema: { operationId: 'createTask', tags, body: newTask, response: { 201: taskSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createTask(ctx, body)),
  )
  app.get(
    '/api/v1/tasks/:id',
    { config, schema: { operationId: 'getTask', tags, params: idParam, response: { 200: taskSchema } } },
    ({ ctx, params }) => getTask(ctx, params.id),
  )
  app.patch(
    '/api/v1/tasks/:id',
    {
      config,
      schema: { operationId: 'updateTask', tags, params: idParam, body: taskPatch, response: { 200: taskSchema } },
    },
    ({ ctx, params, body }) => updateTask(ctx, params.id, body),
  )
  app.post(
    '/api/v1/tasks/:id/completion',
    { config, schema: { operationId: 'completeTask', tags, params: idParam, response: { 201: taskSchema } } },
    async ({ ctx, params }, reply) => reply.code(201).send(await completeTask(ctx, params.id)),
  )
  app.delete(
    '/api/v1/tasks/:id/completion',
    { config, schema: { operationId: 'reopenTask', tags, params: idParam, response: { 200: taskSchema } } },
    ({ ctx, params }) => reopenTask(ctx, params.id),
  )
  app.delete(
    '/api/v1/tasks/:id',
    {
      config,
      schema: {
        operationId: 'deleteTask',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteTask(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
}
