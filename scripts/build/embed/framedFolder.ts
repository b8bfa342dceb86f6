/** The folder of the pages that other sites may show in a frame. */
export const framedFolder = 'embed';
