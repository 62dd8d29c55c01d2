import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that can be shut, so that connections are refused, or made silent, so that nobody ever answers. */
export async function openProxy(target: string) {
  const [host, port] = target.split(':') as [string, string];
  const sockets = new Set<Socket>();
  let silent = false;
  let server: Server | undefined = await listen(0);
  const own = (server.address() as AddressInfo).port;

  async function listen(onPort: number) {
    const listening = createServer((near) => {
      keep(near);
      if (silent) return void near.resume();
      const far = keep(connect(Number(port), host));
      near.pipe(far).pipe(near);
    }).listen(onPort, '127.0.0.1');
    await once(listening, 'listening');
    return listening;
  }

  function keep(socket: Socket): Socket {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    return socket;
  }

  function cut() {
    for (const socket of sockets) socket.destroy();
  }

  async function shut() {
    const closed = server && once(server, 'close');
    server?.close();
    server = undefined;
    cut();
    await closed;
  }

  return {
    address: `127.0.0.1:${own}`,
    shut,
    hush() {
      silent = true;
      cut();
    },
    async open() {
      silent = false;
      cut();
      server ??= await listen(own);
    },
  };
}
