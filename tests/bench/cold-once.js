// Plain JavaScript: Node would need longer to strip types than some of these need to start.
const [adapter, text] = process.argv.slice(2);
const begin = performance.now();
const { start } = await import(adapter);
const read = await start();
await read(text);
process.stdout.write(String(performance.now() - begin));
