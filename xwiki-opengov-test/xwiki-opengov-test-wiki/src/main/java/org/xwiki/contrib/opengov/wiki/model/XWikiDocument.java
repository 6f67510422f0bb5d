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
package org.xwiki.contrib.opengov.wiki.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.xwiki.contrib.opengov.wiki.model.reference.DocumentReference;
import org.xwiki.contrib.opengov.wiki.model.reference.References;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Index;
import javax.persistence.Table;
import javax.persistence.Temporal;
import javax.persistence.TemporalType;
import javax.persistence.Transient;

import org.hibernate.annotations.Proxy;

/**
 * A page of the wiki, or a translation of one: text, objects, the class that it may define, attached files. What the
 * store gives out belongs to the caller: changing it changes nothing until it is saved.
 *
 * @version $Id$
 */
@Entity(name = "XWikiDocument")
@Proxy(lazy = false)
@Table(name = "xwikidoc", indexes = { @Index(name = "DOC_FULLNAME", columnList = "XWD_FULLNAME"),
    @Index(name = "DOC_SPACE", columnList = "XWD_WEB"), @Index(name = "DOC_TITLE", columnList = "XWD_TITLE") })
public class XWikiDocument
{
    private static final String NO_TEXT = "";

    private static final String FIRST_VERSION = "1.1";

    @Id
    @Column(name = "XWD_ID")
    private long id;

    @Column(name = "XWD_FULLNAME", length = 768, nullable = false)
    private String fullName;

    @Column(name = "XWD_NAME", length = 768, nullable = false)
    private String name;

    @Column(name = "XWD_WEB", length = 768, nullable = false)
    private String space;

    @Column(name = "XWD_WEB", insertable = false, updatable = false)
    private String web;

    @Column(name = "XWD_TITLE", length = 768, nullable = false)
    private String title = NO_TEXT;

    @Column(name = "XWD_LANGUAGE", length = 5)
    private String language;

    @Column(name = "XWD_DEFAULT_LANGUAGE", length = 5)
    private String defaultLanguage = NO_TEXT;

    @Column(name = "XWD_TRANSLATION", nullable = false)
    private int translation;

    @Column(name = "XWD_DATE", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date date = new Date();

    @Column(name = "XWD_CONTENT_UPDATE_DATE", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date contentUpdateDate = new Date();

    @Column(name = "XWD_CREATION_DATE", nullable = false)
    @Temporal(TemporalType.TIMESTAMP)
    private Date creationDate = new Date();

    @Column(name = "XWD_AUTHOR", length = 768, nullable = false)
    private String author = NO_TEXT;

    @Column(name = "XWD_ORIGINAL_METADATA_AUTHOR", length = 768)
    private String originalMetadataAuthorReference;

    @Column(name = "XWD_CONTENT_AUTHOR", length = 768, nullable = false)
    private String contentAuthor = NO_TEXT;

    @Column(name = "XWD_CREATOR", length = 768, nullable = false)
    private String creator = NO_TEXT;

    @Column(name = "XWD_CONTENT", length = 1_000_000, nullable = false)
    private String content = NO_TEXT;

    @Column(name = "XWD_VERSION", nullable = false)
    private String version = FIRST_VERSION;

    @Column(name = "XWD_PARENT", length = 768, nullable = false)
    private String parent = NO_TEXT;

    @Column(name = "XWD_CLASS_XML", length = 1_000_000)
    private String xWikiClassXML;

    @Column(name = "XWD_COMMENT", length = 1023, nullable = false)
    private String comment = NO_TEXT;

    @Column(name = "XWD_MINOREDIT", nullable = false)
    private boolean minorEdit1;

    @Column(name = "XWD_SYNTAX_ID", length = 50)
    private String syntaxId = "xwiki/2.1";

    @Column(name = "XWD_HIDDEN", nullable = false)
    private boolean hidden;

    @Column(name = "XWD_ENFORCE_REQUIRED_RIGHTS", nullable = false)
    private boolean enforceRequiredRights;

    @Transient
    private DocumentReference reference;

    @Transient
    private boolean isNew = true;

    @Transient
    private XWikiDocument originalDocument;

    @Transient
    private BaseClass xclass;

    @Transient
    private final Map<String, List<BaseObject>> xobjects = new TreeMap<>();

    @Transient
    private final Map<String, XWikiAttachment> attachments = new TreeMap<>();

    /**
     * For Hibernate.
     */
    protected XWikiDocument()
    {
    }

    /**
     * @param reference the page, with the locale for a translation
     */
    public XWikiDocument(DocumentReference reference)
    {
        setDocumentReference(reference);
    }

    private void setDocumentReference(DocumentReference newReference)
    {
        this.reference = newReference;
        this.id = Identifiers.of(newReference);
        this.fullName = References.serializeLocal(newReference);
        this.name = newReference.getName();
        this.space = References.serializeLocal(newReference.getParent());
        this.web = this.space;
        this.language = Objects.toString(newReference.getLocale(), NO_TEXT);
        this.translation = this.language.isEmpty() ? 0 : 1;
    }

    /**
     * @return the identifier in the database
     */
    public long getId()
    {
        return this.id;
    }

    /**
     * @return the page, without the locale of a translation
     */
    public DocumentReference getDocumentReference()
    {
        return getDocumentReferenceWithLocale().withoutLocale();
    }

    /**
     * @return the page, with the locale if this is a translation
     */
    public DocumentReference getDocumentReferenceWithLocale()
    {
        if (this.reference == null) {
            this.reference = new DocumentReference(References.resolveDocument(this.fullName), getLocale());
        }
        return this.reference;
    }

    /**
     * @return the locale of a translation, {@link Locale#ROOT} for the page itself
     */
    public Locale getLocale()
    {
        return toLocale(this.language);
    }

    /**
     * @return the locale that the page itself is written in, {@link Locale#ROOT} when that isn't said
     */
    public Locale getDefaultLocale()
    {
        return toLocale(this.defaultLanguage);
    }

    /**
     * @param locale the locale that the page itself is written in
     */
    public void setDefaultLocale(Locale locale)
    {
        this.defaultLanguage = locale.toString();
    }

    /**
     * @return the locale that this is written in
     */
    public Locale getRealLocale()
    {
        return this.language.isEmpty() ? getDefaultLocale() : getLocale();
    }

    private static Locale toLocale(String text)
    {
        return text == null || text.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(text.replace('_', '-'));
    }

    /**
     * @return the page as {@code Space.Page}
     */
    public String getFullName()
    {
        return this.fullName;
    }

    /**
     * @return the name of the page, without its spaces
     */
    public String getName()
    {
        return this.name;
    }

    /**
     * @return the spaces of the page, as {@code Space.Space}
     */
    public String getSpace()
    {
        return this.space;
    }

    /**
     * @return the title, may hold script
     */
    public String getTitle()
    {
        return this.title;
    }

    /**
     * @param title the title, may hold script
     */
    public void setTitle(String title)
    {
        this.title = Objects.toString(title, NO_TEXT);
    }

    /**
     * @return the text
     */
    public String getContent()
    {
        return this.content;
    }

    /**
     * @param content the text
     */
    public void setContent(String content)
    {
        this.content = Objects.toString(content, NO_TEXT);
    }

    /**
     * @return the parent page as it was given, empty for none
     */
    public String getParent()
    {
        return this.parent;
    }

    /**
     * @param parent the parent page, may be relative
     */
    public void setParent(String parent)
    {
        this.parent = Objects.toString(parent, NO_TEXT);
    }

    /**
     * @return the parent page, {@code null} for none
     */
    public DocumentReference getParentReference()
    {
        return this.parent.isEmpty() ? null : References.resolveDocument(this.parent, getDocumentReference());
    }

    /**
     * @return the full name of who changed the page last
     */
    public String getAuthor()
    {
        return this.author;
    }

    /**
     * @param author the full name of who changed the page last
     */
    public void setAuthor(String author)
    {
        this.author = Users.normalize(author);
    }

    /**
     * @return who changed the page last, {@code null} for a guest
     */
    public DocumentReference getAuthorReference()
    {
        return Users.resolve(this.author);
    }

    /**
     * @return who really made the last change when that is someone else than the author, else the author;
     *     {@code null} for a guest
     */
    public DocumentReference getOriginalMetadataAuthorReference()
    {
        return this.originalMetadataAuthorReference == null ? getAuthorReference()
            : Users.resolve(this.originalMetadataAuthorReference);
    }

    /**
     * @param user who really made the last change, {@code null} for a guest
     */
    public void setOriginalMetadataAuthorReference(DocumentReference user)
    {
        this.originalMetadataAuthorReference = Users.serialize(user);
    }

    /**
     * @return the full name of who is answerable for the scripts in the text
     */
    public String getContentAuthor()
    {
        return this.contentAuthor;
    }

    /**
     * @param contentAuthor the full name of who is answerable for the scripts in the text
     */
    public void setContentAuthor(String contentAuthor)
    {
        this.contentAuthor = Users.normalize(contentAuthor);
    }

    /**
     * @return who is answerable for the scripts in the text, {@code null} for a guest
     */
    public DocumentReference getContentAuthorReference()
    {
        return Users.resolve(this.contentAuthor);
    }

    /**
     * @return the full name of who made the page
     */
    public String getCreator()
    {
        return this.creator;
    }

    /**
     * @param creator the full name of who made the page
     */
    public void setCreator(String creator)
    {
        this.creator = Users.normalize(creator);
    }

    /**
     * @return who made the page, {@code null} for a guest
     */
    public DocumentReference getCreatorReference()
    {
        return Users.resolve(this.creator);
    }

    /**
     * @return when the page was changed last
     */
    public Date getDate()
    {
        return new Date(this.date.getTime());
    }

    /**
     * @param date when the page was changed last
     */
    public void setDate(Date date)
    {
        this.date = new Date(date.getTime());
    }

    /**
     * @return when the text was changed last
     */
    public Date getContentUpdateDate()
    {
        return new Date(this.contentUpdateDate.getTime());
    }

    /**
     * @param contentUpdateDate when the text was changed last
     */
    public void setContentUpdateDate(Date contentUpdateDate)
    {
        this.contentUpdateDate = new Date(contentUpdateDate.getTime());
    }

    /**
     * @return when the page was made
     */
    public Date getCreationDate()
    {
        return new Date(this.creationDate.getTime());
    }

    /**
     * @param creationDate when the page was made
     */
    public void setCreationDate(Date creationDate)
    {
        this.creationDate = new Date(creationDate.getTime());
    }

    /**
     * @return the version, as {@code 2.1}
     */
    public String getVersion()
    {
        return this.version;
    }

    /**
     * @param version the version, as {@code 2.1}
     */
    public void setVersion(String version)
    {
        this.version = version;
    }

    /**
     * @return what the last change was about
     */
    public String getComment()
    {
        return this.comment;
    }

    /**
     * @param comment what the last change was about
     */
    public void setComment(String comment)
    {
        this.comment = Objects.toString(comment, NO_TEXT);
    }

    /**
     * @return whether the last change was a small one
     */
    public boolean isMinorEdit()
    {
        return this.minorEdit1;
    }

    /**
     * @param minorEdit whether the last change was a small one
     */
    public void setMinorEdit(boolean minorEdit)
    {
        this.minorEdit1 = minorEdit;
    }

    /**
     * @return the syntax of the text, as {@code xwiki/2.1}
     */
    public String getSyntaxId()
    {
        return this.syntaxId;
    }

    /**
     * @param syntaxId the syntax of the text, as {@code xwiki/2.1}
     */
    public void setSyntaxId(String syntaxId)
    {
        this.syntaxId = syntaxId;
    }

    /**
     * @return whether lists leave the page out
     */
    public boolean isHidden()
    {
        return this.hidden;
    }

    /**
     * @param hidden whether lists leave the page out
     */
    public void setHidden(boolean hidden)
    {
        this.hidden = hidden;
    }

    /**
     * @return whether scripts of the page have the rights only that it says to require
     */
    public boolean isEnforceRequiredRights()
    {
        return this.enforceRequiredRights;
    }

    /**
     * @param enforceRequiredRights whether scripts of the page have the rights only that it says to require
     */
    public void setEnforceRequiredRights(boolean enforceRequiredRights)
    {
        this.enforceRequiredRights = enforceRequiredRights;
    }

    /**
     * @return whether the page is not in the store
     */
    public boolean isNew()
    {
        return this.isNew;
    }

    /**
     * @param isNew whether the page is not in the store
     */
    public void setNew(boolean isNew)
    {
        this.isNew = isNew;
    }

    /**
     * @return the class that the page defines, without properties when it defines none
     */
    public BaseClass getXClass()
    {
        return this.xclass == null ? new BaseClass(getDocumentReference(), List.of()) : this.xclass;
    }

    /**
     * @param xclass the class that the page defines
     */
    public void setXClass(BaseClass xclass)
    {
        this.xclass = xclass.isEmpty() ? null : xclass;
        this.xWikiClassXML = xclass.isEmpty() ? null : xclass.toXML();
    }

    /**
     * Reads the class from the text that the database holds of it.
     */
    public void initializeXClass()
    {
        if (this.xWikiClassXML != null) {
            this.xclass = BaseClass.fromXML(getDocumentReference(), this.xWikiClassXML);
        }
    }

    /**
     * @return the objects by the full name of their class; the place in the list is the number, {@code null} where an
     *     object was removed
     */
    public Map<String, List<BaseObject>> getXObjects()
    {
        return Collections.unmodifiableMap(this.xobjects);
    }

    /**
     * @param classReference the page that defines the class
     * @return the objects of the class; the place in the list is the number, {@code null} where one was removed
     */
    public List<BaseObject> getXObjects(DocumentReference classReference)
    {
        return Collections.unmodifiableList(
            this.xobjects.getOrDefault(References.serializeLocal(classReference), List.of()));
    }

    /**
     * @param classReference the page that defines the class
     * @return the first object of the class, {@code null} when there is none
     */
    public BaseObject getXObject(DocumentReference classReference)
    {
        return getXObjects(classReference).stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    /**
     * @param classReference the page that defines the class
     * @param number tells the object from others of its class
     * @return the object, {@code null} when there is none of that number
     */
    public BaseObject getXObject(DocumentReference classReference, int number)
    {
        List<BaseObject> objects = getXObjects(classReference);
        return number >= 0 && number < objects.size() ? objects.get(number) : null;
    }

    /**
     * @param classReference the page that defines the class
     * @return a new object at the end of those of its class
     */
    public BaseObject newXObject(DocumentReference classReference)
    {
        BaseObject object =
            new BaseObject(getDocumentReference(), classReference, getXObjects(classReference).size());
        setXObject(object);
        return object;
    }

    /**
     * @param object takes the place of its number among those of its class
     */
    public void setXObject(BaseObject object)
    {
        List<BaseObject> objects = this.xobjects.computeIfAbsent(object.getClassName(), key -> new ArrayList<>());
        while (objects.size() <= object.getNumber()) {
            objects.add(null);
        }
        objects.set(object.getNumber(), object);
    }

    /**
     * @param object to take away; its number stays free as long as a later one is there
     */
    public void removeXObject(BaseObject object)
    {
        List<BaseObject> objects = this.xobjects.get(object.getClassName());
        if (objects != null && object.getNumber() < objects.size()) {
            objects.set(object.getNumber(), null);
        }
    }

    /**
     * @param classReference all objects of that class are taken away
     */
    public void removeXObjects(DocumentReference classReference)
    {
        getXObjects(classReference).stream().filter(Objects::nonNull).toList().forEach(this::removeXObject);
    }

    /**
     * @return the attached files in the order of their names
     */
    public List<XWikiAttachment> getAttachmentList()
    {
        return List.copyOf(this.attachments.values());
    }

    /**
     * @param filename the name of a file
     * @return the file, {@code null} when there is none of that name
     */
    public XWikiAttachment getAttachment(String filename)
    {
        return this.attachments.get(filename);
    }

    /**
     * @param attachment takes the place of the file of its name
     */
    public void setAttachment(XWikiAttachment attachment)
    {
        attachment.setDocumentReference(getDocumentReference());
        this.attachments.put(attachment.getFilename(), attachment);
    }

    /**
     * @param filename the name of the file to take away
     */
    public void removeAttachment(String filename)
    {
        this.attachments.remove(filename);
    }

    /**
     * @return what the page was before it was saved, for those who are told that it was
     */
    public XWikiDocument getOriginalDocument()
    {
        return this.originalDocument;
    }

    /**
     * @param originalDocument what the page was before it was saved
     */
    public void setOriginalDocument(XWikiDocument originalDocument)
    {
        this.originalDocument = originalDocument;
    }

    /**
     * @return a page of the same values that can be changed
     */
    public XWikiDocument copy()
    {
        return copyTo(getDocumentReferenceWithLocale());
    }

    /**
     * @param target another page
     * @return the other page with the values of this one
     */
    public XWikiDocument copyTo(DocumentReference target)
    {
        XWikiDocument copy = new XWikiDocument(target);
        copy.isNew = this.isNew;
        copy.version = this.version;
        copy.comment = this.comment;
        copy.minorEdit1 = this.minorEdit1;
        copy.author = this.author;
        copy.contentAuthor = this.contentAuthor;
        copy.originalMetadataAuthorReference = this.originalMetadataAuthorReference;
        copy.creator = this.creator;
        copy.date = this.date;
        copy.contentUpdateDate = this.contentUpdateDate;
        copy.creationDate = this.creationDate;
        copy.assign(this);
        return copy;
    }

    /**
     * @param other takes over everything that a user can change: text, objects, class, attachments
     */
    public void assign(XWikiDocument other)
    {
        this.title = other.title;
        this.content = other.content;
        this.parent = other.parent;
        this.syntaxId = other.syntaxId;
        this.hidden = other.hidden;
        this.enforceRequiredRights = other.enforceRequiredRights;
        this.defaultLanguage = other.defaultLanguage;
        this.xclass = other.xclass;
        this.xWikiClassXML = other.xWikiClassXML;
        this.xobjects.clear();
        other.xobjects.values().stream().flatMap(List::stream).filter(Objects::nonNull).forEach(object -> {
            BaseObject copy = object.copy();
            copy.setDocumentReference(getDocumentReference());
            setXObject(copy);
        });
        this.attachments.clear();
        other.attachments.values().forEach(attachment -> setAttachment(attachment.copy()));
    }

    @Override
    public String toString()
    {
        return this.fullName;
    }
}
