/** It gives no number but the publisher's. */
export {};
