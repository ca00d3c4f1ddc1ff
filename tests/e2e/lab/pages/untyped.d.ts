declare module 'summernote/dist/summernote-lite';
