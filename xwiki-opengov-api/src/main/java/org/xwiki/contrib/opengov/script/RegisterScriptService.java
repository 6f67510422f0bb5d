/*
 * See the NOTICE file distributed with this work for additional
 * information regarding copyright ownership.
 *
 * This is free software; you can redistribute it and/or modify it
 * under the terms of the GNU Lesser General Public License as
 * published by the Free Software Foundation; either version 2.1 of
 * the License, or (at your option) any later version.
 *
 * This software is distributed in the hope that it will be useful,
 * but WITHOUT ANY WARRANTY; without even the implied warranty of
 * MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU
 * Lesser General Public License for more details.
 *
 * You should have received a copy of the GNU Lesser General Public
 * License along with this software; if not, write to the Free
 * Software Foundation, Inc., 51 Franklin St, Fifth Floor, Boston, MA
 * 02110-1301 USA, or see the FSF site: http://www.fsf.org.
 */
package org.xwiki.contrib.opengov.script;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;

import org.xwiki.component.annotation.Component;
import org.xwiki.contrib.opengov.register.LocatorMap;
import org.xwiki.contrib.opengov.register.Register;
import org.xwiki.contrib.opengov.register.RegisterEntry;
import org.xwiki.contrib.opengov.register.RegisterFileException;
import org.xwiki.contrib.opengov.register.RegisterUpdate;
import org.xwiki.contrib.opengov.register.Resolution;
import org.xwiki.script.service.ScriptService;

/**
 * {@code $services.opengov.register}: the municipalities and districts of Germany.
 *
 * @version $Id$
 * @since 0.1
 */
@Component
@Named("opengov.register")
@Singleton
public class RegisterScriptService implements ScriptService
{
    private static final int MAX_LIMIT = 100;

    @Inject
    private CurrentRegister currentRegister;

    /**
     * @param ags an official key
     * @return the municipality or district, or {@code null}
     */
    public RegisterEntry get(String ags)
    {
        return getRegister().get(ags);
    }

    /**
     * @param query the beginning of a name or key
     * @param limit the greatest number of entries to return, up to 100
     * @return the entries, the likeliest first
     */
    public List<RegisterEntry> find(String query, int limit)
    {
        return getRegister().find(query, Math.max(0, Math.min(limit, MAX_LIMIT)));
    }

    /**
     * @param text a key, a label or a name
     * @return the entry meant, or the candidates
     */
    public Resolution resolve(String text)
    {
        return getRegister().resolve(text);
    }

    /**
     * @param ags an official key
     * @param limit the greatest number of entries to return, up to 100
     * @return the entries of the same kind that are closest in number of inhabitants
     */
    public List<RegisterEntry> neighbours(String ags, int limit)
    {
        return getRegister().neighbours(ags, Math.max(0, Math.min(limit, MAX_LIMIT)));
    }

    /**
     * @return the number of entries
     */
    public int size()
    {
        return getRegister().size();
    }

    /**
     * @return the names of the Länder by their keys
     */
    public Map<String, String> getLands()
    {
        return getRegister().getLands();
    }

    /**
     * @return the day of the youngest source of the register, as {@code 2023-11-30}
     */
    public String getDate()
    {
        return getRegister().getDate();
    }

    /**
     * @return who has to be named as source of the register
     */
    public String getSource()
    {
        return getRegister().getSource();
    }

    /**
     * @return the version of the register
     */
    public String getVersion()
    {
        return getRegister().getVersion();
    }

    /**
     * @return the SHA-256 of the content, in hexadecimal digits
     */
    public String getHash()
    {
        return getRegister().getHash();
    }

    /**
     * @return the map of the Länder
     */
    public LocatorMap getMap()
    {
        return getRegister().getMap();
    }

    /**
     * @param ags the key of a municipality or district that is dissolved
     * @return the one of today that it became part of, or {@code null}
     */
    public RegisterEntry successorOf(String ags)
    {
        return getRegister().successorOf(ags);
    }

    /**
     * @param ags the key of a municipality or district
     * @return those that became part of it
     */
    public List<RegisterEntry> predecessorsOf(String ags)
    {
        return getRegister().predecessorsOf(ags);
    }

    /**
     * @return {@code true} if the register is the one that comes with the extension
     */
    public boolean isShipped()
    {
        return getRegister() == Register.getInstance();
    }

    /**
     * @return {@code true} if this request knows already which register it uses
     */
    public boolean isChosen()
    {
        return this.currentRegister.isChosen();
    }

    /**
     * Uses a register until the end of this request.
     *
     * @param hash the hash of its content, empty for the register that comes with the extension
     * @return {@code false} if its content has to be {@link #read} first
     */
    public boolean use(String hash)
    {
        return this.currentRegister.use(hash);
    }

    /**
     * Uses a register until the end of this request.
     *
     * @param hash the hash that the content must have
     * @param content the content of a register, closed afterwards
     * @return {@code false} if the content is another one, or can't be read: then the register that comes with the
     *     extension stays in use
     */
    public boolean read(String hash, InputStream content)
    {
        try (content) {
            return this.currentRegister.read(hash, content);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @param file an official file, closed afterwards
     * @param parameterMap the parameters of the request; {@code successor_} and a key states what became of it
     * @return what the file makes of the register, or what is wrong with the file
     */
    public RegisterUpload examine(InputStream file, Map<String, ?> parameterMap)
    {
        try (file) {
            return new RegisterUpload(RegisterUpdate.of(file, getRegister(), key -> {
                Object value = parameterMap.get("successor_" + key);
                return value instanceof String[] values && values.length > 0 ? values[0] : null;
            }), null);
        } catch (RegisterFileException e) {
            return new RegisterUpload(null, e);
        } catch (IOException e) {
            return new RegisterUpload(null, RegisterFileException.unreadable(e));
        }
    }

    private Register getRegister()
    {
        return this.currentRegister.get();
    }
}
