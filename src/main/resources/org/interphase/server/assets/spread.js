// Tells of the marks in pictures of how far values lie apart.

import { follow } from "./plot-pointing.js";

document.querySelectorAll("figure.spread").forEach(follow);
