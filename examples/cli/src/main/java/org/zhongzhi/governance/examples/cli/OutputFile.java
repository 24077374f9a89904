package org.zhongzhi.governance.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place first, then moved there. */
final class OutputFile {
    private OutputFile() {}

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; directories that are missing on the way are made.
     *
     * @param file where to
     * @param content what
     * @throws BadInput if the file cannot be written; what was there before is still there
     */
    static void write(Path file, Content content) {
        try {
            if (Files.isDirectory(file)) {
                throw new BadInput(file + " is a directory: expected a file to write to");
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or a pipe is written to; it is not replaced.
                stream(file, content, StandardOpenOption.WRITE);
            } else {
                // Through a link, so that the link stays one.
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw new BadInput("Cannot write " + file + ": " + reason(failure));
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path directory = file.getParent();
        if (directory == null) {
            throw new BadInput(file + " is a directory: expected a file to write to");
        }
        Files.createDirectories(directory);
        Path partial = directory.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
        try {
            stream(partial, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            move(partial, file);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static void stream(Path file, Content content, StandardOpenOption... options) throws IOException {
        StandardOpenOption[] writing = java.util.Arrays.copyOf(options, options.length + 1);
        writing[options.length] = StandardOpenOption.WRITE;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, writing))) {
            content.writeTo(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What the system says went wrong, in words. */
    static String reason(Exception failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause) {
            return reason(cause);
        } else if (failure instanceof NoSuchFileException) {
            return "no such file";
        } else if (failure instanceof AccessDeniedException) {
            return "permission denied";
        } else if (failure instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file: expected a directory";
        } else if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
