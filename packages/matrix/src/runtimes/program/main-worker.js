import { play } from "./program.js";
import * as receivers from "./receivers.js";
import * as vendors from "./vendors.js";

// biome-ignore lint/style/noDefaultExport: workerd asks for one.
export default {
  async fetch(request) {
    return Response.json(await play(await request.json(), vendors, receivers));
  },
};
