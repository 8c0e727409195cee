/**
 * Code for a worker of Node: what a worker of a browser has, with a host that gives whole files, and then the script at the URL
 * that is its `workerData`.
 */
export const browserInWorker = `
const { readFile } = require('node:fs/promises')
const { fileURLToPath } = require('node:url')
const { parentPort, workerData } = require('node:worker_threads')
const early = []
let listen = (event) => early.push(event)
parentPort.on('message', (data) => listen({ data }))
globalThis.addEventListener = (_, heard) => {
  listen = heard
  early.forEach(heard)
}
globalThis.postMessage = (said) => parentPort.postMessage(said)
globalThis.fetch = async (url) => new Response(await readFile(fileURLToPath(url)))
import(workerData)`
