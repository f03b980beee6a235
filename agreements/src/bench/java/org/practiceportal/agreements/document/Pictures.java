package org.practiceportal.agreements.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.practiceportal.agreements.document.Blocks.Kind;
import org.practiceportal.agreements.document.text.PrintedSignature.Drawn;
import org.practiceportal.agreements.document.text.PrintedSignature.Point;
import org.practiceportal.agreements.document.text.AgreementDocument;

/**
 * What a document shows besides words, for the engines that ours is measured against.
 *
 * @param logo    {@code null} where there is none
 * @param strokes of a drawn signature; empty where it was typed
 */
record Pictures(byte[] logo, String address, List<List<Point>> strokes) {

    static Pictures of(AgreementDocument document) {
        var strokes = document.parties().stream().map(party -> party.signature()).filter(Drawn.class::isInstance)
                .flatMap(drawn -> ((Drawn) drawn).strokes().stream()).map(stroke -> stroke.points()).toList();
        return new Pictures(document.practice().logo(), document.verifyAt() + "#" + document.id(), strokes);
    }

    /** The modules of the code, made with as little work as ours. */
    ByteMatrix code() {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_MASK_PATTERN, 0))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The signature as one path of so many points width at most. */
    Path2D path(float width, float height) {
        var path = new Path2D.Float();
        for (var stroke : strokes) {
            path.moveTo(stroke.getFirst().x(), stroke.getFirst().y());
            for (int i = 1; i < stroke.size(); i++) {
                var before = stroke.get(Math.max(i - 2, 0));
var  from = stroke.get(i - 1);
var  to = stroke.get(i);
                var after = stroke.get(Math.min(i + 1, stroke.size() - 1));
                path.curveTo(from.x() + (to.x() - before.x()) / 6, from.y() + (to.y() - before.y()) / 6,
                        to.x() - (after.x() - from.x()) / 6, to.y() - (after.y() - from.y()) / 6, to.x(), to.y());
            }
        }
        var bounds = path.getBounds2D();
        var scale = Math.min(width / bounds.getWidth(), height / bounds.getHeight());
        var fitting = AffineTransform.getScaleInstance(scale, -scale);
        fitting.translate(-bounds.getX(), -bounds.getMaxY());
        return new Path2D.Float(path, fitting);
    }

    /** For an engine that shows images only. */
    byte[] png(Kind kind) {
        if (kind == Kind.LOGO) {
            return logo;
        }
        var image = new BufferedImage(400, kind == Kind.CODE ? 400 : 130, BufferedImage.TYPE_INT_RGB);
        var ink = image.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, image.getWidth(), image.getHeight());
        ink.setColor(Color.BLACK);
        if (kind == Kind.CODE) {
            var code = code();
            var side = image.getWidth() / code.getWidth();
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y) == 1) {
                        ink.fillRect(x * side, y * side, side, side);
                    }
                }
            }
        } else {
            ink.translate(0, image.getHeight());
            ink.scale(1, -1);
            ink.setStroke(new BasicStroke(3));
            ink.draw(path(image.getWidth(), image.getHeight()));
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
