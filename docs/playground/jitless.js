// Before the library is imported: Zod is not to try whether it may compile code, which this page's policy forbids.
import { config } from "zod";

config({ jitless: true });
